@rem npm runs scripts with "exec", so that a signal to npm reaches the server; this is exec for Windows.
@%*
