module github.com/fairlead/fairlead/bindings/go

go 1.19
