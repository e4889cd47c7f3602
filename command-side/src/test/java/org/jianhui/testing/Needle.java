package org.jianhui.testing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** One value in one encoding. Prints the encoding and the value's length, never the value. */
@SuppressWarnings("ArrayRecordComponent")
record Needle(String encoding, byte[] bytes, byte[] asUtf8) {

    static List<Needle> of(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        List<Needle> needles = new ArrayList<>();
        needles.add(new Needle("UTF-8", utf8, utf8));
        for (String charset : List.of("UTF-16LE", "UTF-16BE", "GB18030")) {
            byte[] encoded = value.getBytes(Charset.forName(charset));
            if (!Arrays.equals(encoded, utf8)) {
                needles.add(new Needle(charset, encoded, utf8));
            }
        }
        if (value.chars().anyMatch(c -> c > 127)) {
            needles.add(escaped(value, "%04x", utf8));
            needles.add(escaped(value, "%04X", utf8));
        }
        for (int shift = 0; shift < 3; shift++) {
            byte[] padded = new byte[shift + utf8.length];
            System.arraycopy(utf8, 0, padded, shift, utf8.length);
            String base64 = Base64.getUrlEncoder().withoutPadding().encodeToString(padded);
            String certain = base64.substring(shift == 0 ? 0 : shift + 1, padded.length / 3 * 4);
            needles.add(new Needle("base64url", ascii(certain), utf8));
            String classic = certain.replace('-', '+').replace('_', '/');
            if (!classic.equals(certain)) {
                needles.add(new Needle("base64", ascii(classic), utf8));
            }
        }
        return needles;
    }

    int length() {
        return bytes.length;
    }

    /** The first two bytes as a number, by which those that may begin at a place are found. */
    int beginning() {
        return beginning(bytes, 0);
    }

    static int beginning(byte[] window, int at) {
        return (window[at] & 0xff) << 8 | window[at + 1] & 0xff;
    }

    boolean isAt(int at, byte[] window, int filled) {
        return at + bytes.length <= filled && Arrays.equals(window, at, at + bytes.length, bytes, 0, bytes.length);
    }

    @Override
    public String toString() {
        return encoding + " of a value of " + asUtf8.length + " bytes";
    }

    private static Needle escaped(String value, String format, byte[] utf8) {
        StringBuilder text = new StringBuilder();
        value.chars().forEach(c -> text.append("\\u").append(String.format(format, c)));
        return new Needle("\\u escapes", ascii(text.toString()), utf8);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
