from statehouse_server.cli.main import main

main()
