@_exported import Fairlead
