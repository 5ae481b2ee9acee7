"""What a web page holds, read from its elements."""
