//! Master lists: ISO 3166-1 alpha-2 and ISO 639-1 as officially assigned, and the words of our own vocabularies.

pub(super) const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR \
BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM \
FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE \
KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX \
MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH \
SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN \
VU WF WS YE YT ZA ZM ZW";

pub(super) const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da \
de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu \
ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl \
nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg \
th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// Collectives whose members are recorded.
pub(super) const NETWORKS: &str = "apc chatons cotech ffdn freifunk librehosters";

/// Undesirable traits, in YunoHost's vocabulary.
pub(super) const ANTIFEATURES: &str = "advertisement alpha-software arbitrary-limitations bad-security-reputation \
deprecated-software ethical-concerns non-free-addons non-free-assets non-free-dependencies non-free-network \
not-totally-free-package not-totally-free-upstream package-not-maintained paid-content replaced-by-another-app tracking \
upstream-not-maintained";

/// Protocols, as the field writes them.
pub(super) const PROTOCOLS: [&str; 33] = [
    "ActivityPub",
    "AT Protocol",
    "Bitwarden API",
    "CalDAV",
    "CardDAV",
    "Git",
    "Google Reader API",
    "Icecast",
    "IMAP",
    "IRC",
    "KDBX",
    "LDAP",
    "LTI",
    "Matrix",
    "Mumble",
    "OIDC",
    "OPDS",
    "OpenSearch",
    "POP3",
    "RSS/Atom",
    "RTMP",
    "S3",
    "SAML",
    "SIP",
    "SMTP",
    "Subsonic",
    "TOTP",
    "WebDAV",
    "WebRTC",
    "WireGuard",
    "XMPP",
    "Zot/Nomad",
    "diaspora",
];

/// Fields of a service whose source `from` may name.
pub(super) const SERVICE_FIELDS: &str = "name vendor aliases formerly needs status discontinued_on";

/// Fields of a software whose source `from` may name.
pub(super) const SOFTWARE_FIELDS: &str = "name aliases licences free free_note needs kind protocols parent succeeds frontend \
website source_url antifeatures archived last_update yunohost";

pub(super) fn is_one_of(list: &str, code: &str) -> bool {
    list.split_ascii_whitespace().any(|known| known == code)
}
