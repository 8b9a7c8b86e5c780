package zelian.renewal.archive;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Cuts what is written into pieces and hands each on when it is full. */
final class Pieces extends OutputStream {

    /** Takes one piece. */
    @FunctionalInterface
    interface Taker {
        void take(int ordinal, byte[] bytes);
    }

    private final Taker taker;
    private final ByteArrayOutputStream piece = new ByteArrayOutputStream();
    private int ordinal;

    Pieces(Taker taker) {
        this.taker = taker;
    }

    @Override
    public void write(int one) {
        piece.write(one);
        handOnIfFull();
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        var at = from;
        var left = length;
        while (left > 0) {
            var fits = Math.min(left, Archives.PIECE - piece.size());
            piece.writeBytes(Arrays.copyOfRange(bytes, at, at + fits));
            at += fits;
            left -= fits;
            handOnIfFull();
        }
    }

    private void handOnIfFull() {
        if (piece.size() >= Archives.PIECE) {
            handOn();
        }
    }

    private void handOn() {
        taker.take(ordinal++, piece.toByteArray());
        piece.reset();
    }

    @Override
    public void close() {
        if (piece.size() > 0) {
            handOn();
        }
    }
}
