"""What is wrong with files, for editors, CI and code hosts."""
