package org.jianhui.workbench.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jianhui.kernel.act.IdempotencyKey;
import org.jianhui.kernel.id.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * The key of a request and its canonical body: method, path, parameters in order, JSON with sorted keys, files by their
 * SHA-256. The API names its key in the header {@code Idempotency-Key}, a page's form in the hidden field {@code _key}.
 */
final class IdempotencyKeys {

    static final String HEADER = "Idempotency-Key";
    static final String FIELD = "_key";
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private IdempotencyKeys() {}

    /** @throws BadRequest with code {@code BAD_IDEMPOTENCY_KEY} */
    static @Nullable IdempotencyKey of(AccountId account, HttpServletRequest request) {
        String key = request.getHeader(HEADER);
        if (key == null && !ApiPaths.isApi(request)) {
            key = request.getParameter(FIELD);
        }
        if (key == null) {
            return null;
        }
        if (!FORM.matcher(key).matches()) {
            throw new BadRequest("BAD_IDEMPOTENCY_KEY", HEADER);
        }
        return new IdempotencyKey(account.value(), key, body(request));
    }

    private static byte[] body(HttpServletRequest request) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, request.getMethod());
            write(out, request.getRequestURI());
            for (Map.Entry<String, String[]> parameter : new TreeMap<>(request.getParameterMap()).entrySet()) {
                if (!parameter.getKey().equals("_csrf") && !parameter.getKey().equals(FIELD)) {
                    write(out, parameter.getKey());
                    out.writeInt(parameter.getValue().length);
                    for (String value : parameter.getValue()) {
                        write(out, value);
                    }
                }
            }
            byte[] json = StrictBody.canonical();
            out.writeInt(json.length);
            out.write(json);
            MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
            if (parts != null) {
                for (Map.Entry<String, java.util.List<MultipartFile>> files :
                        new TreeMap<>(parts.getMultiFileMap()).entrySet()) {
                    for (MultipartFile file : files.getValue()) {
                        write(out, files.getKey());
                        write(out, String.valueOf(file.getOriginalFilename()));
                        out.write(digest(file.getInputStream()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] digest(InputStream file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(file, MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return in.getMessageDigest().digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
