"""What stands on a page as one piece after the other, in files that know paragraphs, and how it is printed as text."""
