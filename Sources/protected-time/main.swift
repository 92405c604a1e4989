print("protected-time")
