"""Filters: what fits, and what they look like written down."""

from __future__ import annotations

import pytest

from ctisim.directory.embedded.filters import (
    And,
    AtLeast,
    AtMost,
    Equal,
    Extensible,
    Filter,
    Like,
    Not,
    Or,
    Present,
)
from ctisim.directory.embedded.tree import Fixed

WALTER = Fixed(
    "CN=Walter White", {"cn": ["Walter White"], "number": ["42"], "mail": ["a@b", "c@d"], "flags": ["x", "6"]}
)


@pytest.mark.parametrize(
    ("filter", "text", "fits"),
    [
        (Present("CN"), "(CN=*)", True),
        (Present("sn"), "(sn=*)", False),
        (Equal("cn", "WALTER  white"), "(cn=WALTER  white)", True),
        (Equal("mail", "c@d"), "(mail=c@d)", True),
        (Equal("cn", "walter white", "~="), "(cn~=walter white)", True),
        (Equal("cn", "Walt*"), "(cn=Walt\\2a)", False),
        (AtLeast("number", "5"), "(number>=5)", True),
        (AtMost("number", "5"), "(number<=5)", False),
        (AtLeast("cn", "walnut"), "(cn>=walnut)", True),
        (Like("cn", "w", ("l", "r w"), "e"), "(cn=w*l*r w*e)", True),
        (Like("cn", "w", ("te", "te"), ""), "(cn=w*te*te*)", True),
        (Like("cn", "w", ("te", "te", "te"), ""), "(cn=w*te*te*te*)", False),
        (Like("cn", "", ("walter",), "r white"), "(cn=*walter*r white)", False),
        (Like("cn", "walter white", (), "e"), "(cn=walter white*e)", False),
        (Extensible("flags", "1.2.840.113556.1.4.803", "6"), "(flags:1.2.840.113556.1.4.803:=6)", True),
        (Extensible("flags", "1.2.840.113556.1.4.803", "7"), "(flags:1.2.840.113556.1.4.803:=7)", False),
        (Extensible("flags", "1.2.840.113556.1.4.804", "1"), "(flags:1.2.840.113556.1.4.804:=1)", False),
        (Extensible("flags", "1.2.840.113556.1.4.803", "six"), "(flags:1.2.840.113556.1.4.803:=six)", False),
        (Extensible("cn", "", "walter white", True), "(cn:dn:=walter white)", True),
        (And(()), "(&)", True),
        (Or(()), "(|)", False),
        (Not(Or((Present("sn"), Present("cn")))), "(!(|(sn=*)(cn=*)))", False),
    ],
)
def test_a_filter_fits_and_is_written(filter: Filter, text: str, fits: bool) -> None:
    assert (str(filter), filter.fits(WALTER)) == (text, fits)
