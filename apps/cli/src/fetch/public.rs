//! Which addresses belong to the public internet.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// How a person calls what no network leads on.
const LINK_LOCAL: &str = "a link-local address";

/// Blocks that the registries of special addresses (RFC 6890 and its successors) set aside: first address, length of
/// the prefix, and how a person calls it.
const RESERVED_V4: [([u8; 4], u32, &str); 15] = [
    ([0, 0, 0, 0], 8, "an address of this network"),
    ([10, 0, 0, 0], 8, "a private address"),
    ([100, 64, 0, 0], 10, "an address shared by a provider's customers"),
    ([127, 0, 0, 0], 8, "an address of this machine"),
    ([169, 254, 0, 0], 16, LINK_LOCAL),
    ([172, 16, 0, 0], 12, "a private address"),
    ([192, 0, 0, 0], 24, "a reserved address"),
    ([192, 0, 2, 0], 24, "an address for documentation"),
    ([192, 88, 99, 0], 24, "a reserved address"),
    ([192, 168, 0, 0], 16, "a private address"),
    ([198, 18, 0, 0], 15, "an address for measurements"),
    ([198, 51, 100, 0], 24, "an address for documentation"),
    ([203, 0, 113, 0], 24, "an address for documentation"),
    ([224, 0, 0, 0], 4, "a multicast address"),
    ([240, 0, 0, 0], 4, "a reserved address"),
];

/// The same for the sixth version, the blocks that embed an address of the fourth aside.
const RESERVED_V6: [(u128, u32, &str); 11] = [
    (0x0000_0000_0000_0000_0000_0000_0000_0001, 128, "an address of this machine"),
    (0xfe80 << 112, 10, LINK_LOCAL),
    (0xfec0 << 112, 10, "a private address"),
    (0xfc00 << 112, 7, "a private address"),
    (0xff00 << 112, 8, "a multicast address"),
    (0x2001_0db8 << 96, 32, "an address for documentation"),
    (0x3fff << 112, 20, "an address for documentation"),
    // Teredo, benchmarks, ORCHID and what else protocols use among themselves.
    (0x2001 << 112, 23, "a reserved address"),
    // 6to4 leads to an address of the fourth version that would have to be looked at too, and is out of use.
    (0x2002 << 112, 16, "a reserved address"),
    (0x0064_ff9b_0001 << 80, 48, "a private address"),
    (0x0100 << 112, 64, "an address that leads nowhere"),
];

/// What is public: all global unicast addresses given out so far (RFC 4291) lie in one block.
const GLOBAL_V6: (u128, u32) = (0x2000 << 112, 3);
/// Translation to the fourth version (RFC 6052): the address embedded counts.
const TRANSLATED: (u128, u32) = (0x0064_ff9b << 96, 96);

/// Why an address is not one of the public internet; nothing where it is.
pub(crate) fn reserved(address: IpAddr) -> Option<&'static str> {
    match address {
        IpAddr::V4(address) => reserved_v4(address),
        IpAddr::V6(address) => reserved_v6(address),
    }
}

/// Where clouds tell a machine its secrets, beside link-local addresses.
const METADATA: [IpAddr; 2] =
    [IpAddr::V4(Ipv4Addr::new(100, 100, 100, 200)), IpAddr::V6(Ipv6Addr::new(0xfd00, 0x0ec2, 0, 0, 0, 0, 0, 0x0254))];

/// Why an address is connected to for nobody, whoever allows private ones.
pub(crate) fn forbidden(address: IpAddr) -> Option<&'static str> {
    let address = address.to_canonical();
    let metadata = METADATA.contains(&address).then_some("an address at which clouds keep secrets");
    metadata.or_else(|| reserved(address).filter(|kind| *kind == LINK_LOCAL))
}

fn reserved_v4(address: Ipv4Addr) -> Option<&'static str> {
    let within = |block: &[u8; 4], length: u32| {
        (u32::from(address) ^ u32::from(Ipv4Addr::from(*block))).leading_zeros() >= length
    };
    RESERVED_V4.iter().find(|(block, length, _)| within(block, *length)).map(|(_, _, kind)| *kind)
}

fn reserved_v6(address: Ipv6Addr) -> Option<&'static str> {
    if let Some(mapped) = address.to_ipv4_mapped() {
        return reserved_v4(mapped);
    }
    let bits = u128::from(address);
    let within = |block: u128, length: u32| (bits ^ block).leading_zeros() >= length;
    if within(TRANSLATED.0, TRANSLATED.1) {
        let [.., a, b, c, d] = address.octets();
        return reserved_v4(Ipv4Addr::new(a, b, c, d));
    }
    let named = RESERVED_V6.iter().find(|(block, length, _)| within(*block, *length)).map(|(_, _, kind)| *kind);
    named.or_else(|| (!within(GLOBAL_V6.0, GLOBAL_V6.1)).then_some("a reserved address"))
}

#[cfg(test)]
mod tests {
    use super::reserved;

    #[test]
    fn private_addresses_are_known_in_every_dress() {
        for text in [
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "127.255.255.254",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.170",
            "192.0.2.1",
            "192.168.1.1",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.7",
            "203.0.113.9",
            "224.0.0.251",
            "239.255.255.250",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::127.0.0.1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::ffff:169.254.169.254",
            "64:ff9b::7f00:1",
            "64:ff9b::a00:1",
            "64:ff9b:1::1",
            "100::1",
            "2001::1",
            "2001:db8::1",
            "2002:7f00:1::1",
            "3fff::1",
            "fc00::1",
            "fd12:3456::1",
            "fe80::1",
            "febf::1",
            "fec0::1",
            "ff02::1",
            "4000::1",
            "5f00::1",
        ] {
            assert!(reserved(text.parse().unwrap()).is_some(), "{text}");
        }
    }

    #[test]
    fn public_addresses_pass() {
        for text in [
            "1.1.1.1",
            "9.255.255.255",
            "11.0.0.0",
            "100.63.255.255",
            "100.128.0.0",
            "126.255.255.255",
            "128.0.0.1",
            "172.15.255.255",
            "172.32.0.0",
            "192.0.1.0",
            "192.167.255.255",
            "192.169.0.0",
            "198.17.255.255",
            "198.20.0.0",
            "223.255.255.255",
            "2001:200::1",
            "2001:910:800::12",
            "2a01:e0a::1",
            "2606:4700::1111",
            "::ffff:1.1.1.1",
            "64:ff9b::101:101",
        ] {
            assert_eq!(reserved(text.parse().unwrap()), None, "{text}");
        }
    }
}
