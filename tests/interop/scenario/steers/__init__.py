"""What a script may ask of the server: one file a subject, one function a sentence."""
