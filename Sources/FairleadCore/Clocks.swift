/// The clocks of an attempt. A request sets them, a deployment, a router and a client's defaults, each for want of those before it.
package enum Clocks {
    package static let names = ["connect_timeout", "first_byte_timeout", "idle_timeout"]
}
