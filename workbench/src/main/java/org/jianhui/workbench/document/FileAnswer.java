package org.jianhui.workbench.document;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Serves stored bytes so that no browser runs them: only pictures are shown, all else is saved; nothing is cached. */
public final class FileAnswer {

    private static final Set<String> SHOWN = Set.of("image/jpeg", "image/png");

    private FileAnswer() {}

    public static ResponseEntity<byte[]> of(String name, String mediaType, byte[] content) {
        ContentDisposition.Builder disposition =
                SHOWN.contains(mediaType) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
