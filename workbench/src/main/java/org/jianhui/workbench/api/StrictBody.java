package org.jianhui.workbench.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;

/** Looks at a JSON body as a whole before it is bound: size, depth, duplicate keys, forbidden characters; keeps it canonical. */
@ControllerAdvice
class StrictBody extends RequestBodyAdviceAdapter {

    private static final String CANONICAL = StrictBody.class.getName();

    /** The canonical bytes of the JSON body bound in this request; empty if there was none. */
    static byte[] canonical() {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        return request.getAttribute(CANONICAL, RequestAttributes.SCOPE_REQUEST) instanceof byte[] bytes
                ? bytes
                : new byte[0];
    }

    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return JacksonJsonHttpMessageConverter.class.isAssignableFrom(converter);
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        MediaType type = message.getHeaders().getContentType();
        if (type != null && type.getCharset() != null && !StandardCharsets.UTF_8.equals(type.getCharset())) {
            throw new BadRequest(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "UNSUPPORTED_MEDIA_TYPE", null);
        }
        byte[] body = message.getBody().readNBytes(StrictJson.LARGEST_BODY + 1);
        if (body.length > StrictJson.LARGEST_BODY) {
            throw new BadRequest(HttpStatus.CONTENT_TOO_LARGE, "TOO_LARGE", null);
        }
        requireUtf8(body);
        try {
            RequestContextHolder.currentRequestAttributes()
                    .setAttribute(CANONICAL, CanonicalJson.of(body), RequestAttributes.SCOPE_REQUEST);
        } catch (JacksonException e) {
            throw new HttpMessageNotReadableException("malformed JSON", e, message);
        }
        return new Reread(message.getHeaders(), body);
    }

    /** JSON between systems is UTF-8 without a byte order mark (RFC 8259, 8.1); other encodings are not guessed. */
    private static void requireUtf8(byte[] body) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            if (text.chars().anyMatch(unit -> unit == 0 || unit == 0xFEFF)) {
                throw new BadRequest("MALFORMED", null);
            }
        } catch (CharacterCodingException e) {
            throw new BadRequest("MALFORMED", null);
        }
    }

    private record Reread(
            HttpHeaders headers,
            @SuppressWarnings("ArrayRecordComponent") byte[] body) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(body);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }

    @Override
    public @Nullable Object handleEmptyBody(
            @Nullable Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter) {
        return body;
    }
}
