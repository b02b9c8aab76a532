"""A conference: everybody hears the others."""

from __future__ import annotations

import pytest

from ctisim.media import ALAW, ULAW, Bridge, Sound, Stream, silence, tone, tones
from tests.media.room import Room

QUIETLY = 3000


class Conference:
    """Phones that talk over a bridge."""

    def __init__(self, room: Room) -> None:
        self.bridge = Bridge(room.endpoints)
        self._room = room
        self.legs: dict[Stream, Stream] = {}

    def add(self, name: str, sound: Sound | None, codec=ULAW) -> Stream:
        phone = self._room.phone(name)
        leg = self.legs[phone] = self.bridge.join(f"bridge {name}")
        self.bridge.talk(leg, phone.address, codec)
        phone.start(leg.address, sound, codec)
        return phone

    def remove(self, phone: Stream) -> None:
        self.bridge.leave(self.legs.pop(phone))
        phone.stop()


@pytest.fixture
def conference(room: Room) -> Conference:
    return Conference(room)


async def test_everybody_hears_the_one_who_speaks(room: Room, conference: Conference):
    speaker = conference.add("1001", tone(440))
    others = [conference.add("1002", silence()), conference.add("1003", silence(), ALAW)]
    await room.pass_(1.0)
    assert [phone.heard.tone() for phone in others] == [440, 440]
    assert speaker.heard.level() == -100.0
    assert others[1].heard.codec is ALAW


async def test_nobody_hears_himself(room: Room, conference: Conference):
    phones = [conference.add(f"100{n}", tone(f, QUIETLY)) for n, f in enumerate((440, 1000, 1700))]
    await room.pass_(1.0)
    shares = [[tones.share(phone.heard.audio[-3200:], f) for f in (440, 1000, 1700)] for phone in phones]
    for own, heard in enumerate(shares):
        assert heard[own] < 0.01
        assert all(share == pytest.approx(0.5, abs=0.05) for n, share in enumerate(heard) if n != own)


async def test_loud_voices_do_not_wrap(room: Room, conference: Conference):
    listener = conference.add("1001", silence())
    for n in range(4):
        conference.add(f"200{n}", tone(440, 30_000))
    await room.pass_(1.0)
    assert listener.heard.tone() == 440
    assert listener.heard.level() > -3


async def test_keys_reach_the_others(room: Room, conference: Conference):
    presser, other = conference.add("1001", silence()), conference.add("1002", silence())
    await room.pass_(0.2)
    presser.press("42")
    await room.pass_(1.0)
    assert (other.heard.digits, presser.heard.digits) == ("42", "")


async def test_who_leaves_is_heard_no_more(room: Room, conference: Conference):
    gone, stays = conference.add("1001", tone(440)), conference.add("1002", silence())
    await room.pass_(0.5)
    conference.remove(gone)
    await room.pass_(0.5)
    assert stays.heard.tone() is None
    assert stays.heard.packets == 51
    assert len(gone.heard.audio) > 0


async def test_the_last_one_turns_off_the_light(room: Room, conference: Conference):
    phone = conference.add("1001", tone(440))
    await room.pass_(0.1)
    conference.remove(phone)
    heard = phone.heard.packets
    await room.pass_(0.5)
    assert not conference.bridge
    assert (phone.heard.packets, room.endpoints.streams) == (heard, [phone])
