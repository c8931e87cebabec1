// Fairlead
