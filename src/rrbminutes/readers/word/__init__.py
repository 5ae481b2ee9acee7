"""What a Word file holds, read from the XML of its parts."""
