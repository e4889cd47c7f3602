package org.jianhui.workbench.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The request itself cannot be understood: 400 (or 413, 415) with a stable code and the field it is about. */
public final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final @Nullable String field;

    public BadRequest(String code, @Nullable String field) {
        this(HttpStatus.BAD_REQUEST, code, field);
    }

    BadRequest(HttpStatus status, String code, @Nullable String field) {
        super(code);
        this.status = status;
        this.code = code;
        this.field = field;
    }

    public String code() {
        return code;
    }

    Refusal refusal() {
        List<Refusal.Reason> reasons = field == null ? List.of() : List.of(Refusal.Reason.of(field, code, null));
        return Refusal.of(status, code, reasons);
    }
}
