package org.freedesktop.gstreamer;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Of the stand-in, ours: a WAV file of 8000 Hz, mono, 16 bits, sent as RTP (RFC 3550, 3551) in the time it lasts. */
final class Prompt {
    private static final int HEADER = 12;
    private static final int RATE = 8000;
    private static final AudioFormat FORMAT = new AudioFormat(RATE, 16, 1, true, false);
    private static final int BIAS = 132;
    private static final int LOUDEST = 32767 - BIAS;
    private static final byte VERSION = (byte) 0x80;
    private static final byte PCMU = 0;
    private static final byte MARKER = (byte) 0x80;

    private final File file;
    private final InetSocketAddress to;
    private final int samples;

    /** A packet holds `nanoseconds` of sound at most. */
    Prompt(File file, InetSocketAddress to, long nanoseconds) {
        this.file = file;
        this.to = to;
        this.samples = (int) (RATE * nanoseconds / 1_000_000_000L);
    }

    /** Returns when the last packet has been heard. */
    void play() {
        try (AudioInputStream wav = AudioSystem.getAudioInputStream(file);
                DatagramSocket socket = new DatagramSocket()) {
            if (!wav.getFormat().matches(FORMAT)) {
                throw new IllegalArgumentException(file + ": " + wav.getFormat() + ", not " + FORMAT);
            }
            send(encode(wav.readAllBytes()), socket);
        } catch (UnsupportedAudioFileException error) {
            throw new IllegalArgumentException(file + ": " + error.getMessage(), error);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /** G.711 µ-law. Not the JDK's: its encoder makes silence of the loudest samples. */
    private static byte[] encode(byte[] pcm) {
        ShortBuffer sound = ByteBuffer.wrap(pcm).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        byte[] codes = new byte[sound.remaining()];
        for (int at = 0; at < codes.length; at++) {
            int sample = sound.get(at);
            int magnitude = Math.min(Math.abs(sample), LOUDEST) + BIAS;
            int segment = 24 - Integer.numberOfLeadingZeros(magnitude);
            int code = segment << 4 | magnitude >> segment + 3 & 0x0F;
            codes[at] = (byte) ~(sample < 0 ? code | 0x80 : code);
        }
        return codes;
    }

    private void send(byte[] sound, DatagramSocket socket) throws IOException {
        Random chance = new Random();
        int source = chance.nextInt();
        int timestamp = chance.nextInt();
        short sequence = (short) chance.nextInt();
        long start = System.nanoTime();
        for (int at = 0; at < sound.length; at += samples) {
            int length = Math.min(samples, sound.length - at);
            ByteBuffer packet = ByteBuffer.allocate(HEADER + length);
            packet.put(VERSION).put(at == 0 ? (byte) (MARKER | PCMU) : PCMU).putShort(sequence++);
            packet.putInt(timestamp + at).putInt(source).put(sound, at, length);
            socket.send(new DatagramPacket(packet.array(), packet.capacity(), to));
            await(start + (at + length) * 1_000_000_000L / RATE);
        }
    }

    private static void await(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
