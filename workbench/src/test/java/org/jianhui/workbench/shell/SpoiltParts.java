package org.jianhui.workbench.shell;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * A form in parts, as a browser sends it when files go along: some sound, most broken in their frame or their file.
 *
 * @param contentType with the boundary, or without the one that holds
 */
record SpoiltParts(String contentType, byte[] body) {

    private static final String BOUNDARY = "----parts";
    private static final List<String> FILES = List.of("file", "scan", "photo", "proof", "minutes", "attachment");
    private static final List<String> NAMES = List.of(
            "扫描.png",
            "../../etc/passwd",
            "a\"; name=\"union",
            "x".repeat(3_000) + ".pdf",
            "",
            "..\\c.png",
            "\u0000.png");
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYAAAAAIAAVSiT18AAAAASUVORK5CYII=");

    /** @param fields url-encoded, as {@code name=value} */
    static SpoiltParts of(List<String> fields, Mutations mutations) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (String field : fields) {
            int equals = field.indexOf('=');
            part(body, "name=\"" + field.substring(0, equals) + "\"", decoded(field.substring(equals + 1)));
        }
        String file = FILES.get(mutations.below(FILES.size()));
        int broken = mutations.below(10);
        for (int times = broken == 0 ? 2 : 1; times > 0; times--) {
            String name = mutations.oneIn(2) ? "scan.png" : NAMES.get(mutations.below(NAMES.size()));
            byte[] content = mutations.oneIn(2) ? PICTURE : mutations.nasty().getBytes(StandardCharsets.UTF_8);
            part(body, "name=\"" + file + "\"; filename=\"" + name + "\"", content);
        }
        if (broken != 1) {
            write(body, "--" + BOUNDARY + "--\r\n");
        }
        byte[] whole = body.toByteArray();
        return new SpoiltParts(
                switch (broken) {
                    case 2 -> "multipart/form-data";
                    case 3 -> "multipart/form-data; boundary=another";
                    case 4 -> "multipart/form-data; boundary=" + "b".repeat(500);
                    default -> "multipart/form-data; boundary=" + BOUNDARY;
                },
                broken == 5 ? java.util.Arrays.copyOf(whole, mutations.below(whole.length)) : whole);
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n");
        body.writeBytes(content);
        write(body, "\r\n");
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] decoded(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    }
}
