"""The tables of advice, against the failure catalogue and the wire's enumerations."""

from __future__ import annotations

from enum import IntEnum

import pytest

from ctisim.advice import Advice, advice_for, hexadecimal, reasons, signed
from ctisim.client.verdict import code_name
from ctisim.qbe.enums import (
    DeviceCloseReason,
    DeviceOutOfServiceReason,
    LineCloseReason,
    LineOutOfServiceReason,
    ProviderCloseReason,
)

ROWS = {
    "P1": [0x60],
    "P2": [0x60],
    "P3": [0x11F],
    "P4": [0x11F],
    "P5": [0x11F],
    "P6": [0x11D],
    "P7": [0x11E],
    "P8": [0x11D],
    "P10": [0x145],
    "P11": [0x60],
    "P12": [0x5F],
    "P13": [0x75],
    "P14": [0x5E],
    "P15": [0xD1],
    "P16": [0xD0],
    "P17": [0xD7],
    "P18": [0xD9],
    "P19": [0xD8],
    "P23": [0x118],
    "P24": [0x119],
    "P25": [0x60],
    "P26": [0x138],
    "P27": [0x135, 0x11A],
    "P28": [0x142, 0x143, 0x144],
    "P29": [0x60],
    "P30": [0x47],
    "P31": [0x50],
    "P32": [0x63],
    "P33": [0x62, 0x61],
    "P34": [0xC5],
    "P35": [0x51, 0x52, 0x54, 0x55, 0x56, 0x57],
    "D1": [0x18],
    "D2": [0x22],
    "D3": [0xD2],
    "D4": [0xD3],
    "D5": [0xD2],
    "D6": [0xD2],
    "D8": [0x1A, 0x1E],
    "D9": [0x9A, 0x41],
    "D10": [0x13],
    "D11": [0xA0, 0x114],
    "D12": [0xA2, 0xA3, 0xA4, 0x116, 0x117, 0x9F, 0xA5, 0xC3, 0x127],
    "D13": [0xF3, 0xF4],
    "D14": [0xDA],
    "D15": [0xD0, 0x107],
    "D16": [0x05],
    "D17": [0x21],
    "D19": [0xD5, 0x126],
    "D20": [0x77, 0x76, 0x17, 0x64],
}
"""Every row of the catalogue that has a code; the others end in an event, a silence or an alarm."""


@pytest.mark.parametrize(("row", "offset"), [(row, offset) for row, offsets in ROWS.items() for offset in offsets])
def test_every_code_of_the_catalogue_has_advice(row: str, offset: int) -> None:
    advice = advice_for(0x8CCC0000 + offset)
    assert advice is not None
    assert row in advice.rows
    assert advice.meaning
    assert all(advice.look_at)


def test_a_signed_code_gets_the_same_advice() -> None:
    assert advice_for(-1932787425) is advice_for(0x8CCC011F)


def test_a_code_without_a_row_gets_none() -> None:
    assert advice_for(0x8CCC00DF) is None


def test_a_code_has_three_spellings() -> None:
    assert (hexadecimal(-1932787425), signed(2362179871)) == ("0x8CCC011F", -1932787425)
    assert code_name(2362179871) == "CTIERR_LOGIN_FAILED_ACCOUNT_LOCKED"
    assert code_name(0x8CCCFFFF) == ""


@pytest.mark.parametrize(
    ("names", "table"),
    [
        (ProviderCloseReason, reasons.PROVIDER_CLOSED),
        (DeviceCloseReason, reasons.DEVICE_CLOSED),
        (LineCloseReason, reasons.LINE_CLOSED),
        (DeviceOutOfServiceReason, reasons.OUT_OF_SERVICE),
        (LineOutOfServiceReason, reasons.OUT_OF_SERVICE),
    ],
)
def test_every_reason_of_the_wire_has_advice(names: type[IntEnum], table: dict[int, Advice]) -> None:
    assert {name.value for name in names} <= set(table)
