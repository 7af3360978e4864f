"""The services of the API, each in a module or a package named like its proto file."""
