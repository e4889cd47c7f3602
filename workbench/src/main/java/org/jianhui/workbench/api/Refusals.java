package org.jianhui.workbench.api;

import java.util.List;
import org.jianhui.query.projection.Trouble;
import org.jianhui.workbench.security.PasswordRefused;
import org.jianhui.workbench.security.SignInRefused;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** One place that knows which failure is whose mistake, and its status. Anything unknown is ours: 500, without details. */
final class Refusals {

    static final String INTERNAL = "INTERNAL_ERROR";

    private Refusals() {}

    static Refusal of(Throwable failure) {
        Refusal known = KnownFailures.in(failure);
        return known == null ? technical(failure) : known;
    }

    private static Refusal technical(Throwable failure) {
        if (Trouble.isPassing(failure)) {
            return Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, Busy.CODE).retryAfter(Outages.SECONDS);
        }
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return UnreadableBody.refusal(unreadable);
        }
        if (failure instanceof MethodArgumentNotValidException invalid) {
            return invalidFields(invalid.getBindingResult());
        }
        if (failure instanceof BindException invalid) {
            return invalidFields(invalid.getBindingResult());
        }
        if (failure instanceof HandlerMethodValidationException invalid) {
            return Refusal.of(HttpStatus.BAD_REQUEST, "INVALID_FIELDS", FieldReasons.of(invalid));
        }
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return parameter(mismatch.getName(), mismatch);
        }
        if (failure instanceof TypeMismatchException mismatch) {
            return parameter(String.valueOf(mismatch.getPropertyName()), mismatch);
        }
        if (failure instanceof MissingRequestValueException) {
            return Refusal.of(HttpStatus.BAD_REQUEST, "MISSING_PARAMETER");
        }
        if (failure instanceof MaxUploadSizeExceededException) {
            return Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "TOO_LARGE");
        }
        if (failure instanceof MultipartException) {
            return Refusal.of(HttpStatus.BAD_REQUEST, "MALFORMED");
        }
        if (failure instanceof SignInRefused refused) {
            Refusal refusal = Refusal.of(
                    HttpStatusCode.valueOf(refused.reason().status()),
                    refused.reason().name());
            return refused.reason().status() == 429 ? refusal.retryAfter(60) : refusal;
        }
        if (failure instanceof PasswordRefused refused) {
            return Refusal.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    refused.code(),
                    List.of(Refusal.Reason.of("fresh", refused.code(), null)));
        }
        if (failure instanceof AccessDeniedException) {
            return Refusal.of(HttpStatus.FORBIDDEN, "FORBIDDEN");
        }
        if (failure instanceof AuthenticationException) {
            return Refusal.of(HttpStatus.UNAUTHORIZED, "NOT_SIGNED_IN");
        }
        if (failure instanceof ErrorResponse answer) {
            HttpHeaders headers = new HttpHeaders();
            headers.putAll(answer.getHeaders());
            return new Refusal(
                    answer.getStatusCode(), codeOf(answer.getStatusCode().value()), List.of(), headers);
        }
        return Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR, INTERNAL);
    }

    private static Refusal invalidFields(BindingResult result) {
        return Refusal.of(HttpStatus.BAD_REQUEST, "INVALID_FIELDS", FieldReasons.of(result));
    }

    private static Refusal parameter(String name, TypeMismatchException mismatch) {
        String code = DayOutOfRange.caused(mismatch) ? DayOutOfRange.CODE : "WRONG_TYPE";
        return Refusal.of(HttpStatus.BAD_REQUEST, code, List.of(Refusal.Reason.of(name, code, null)));
    }

    static String codeOf(int status) {
        return switch (status) {
            case 400 -> "MALFORMED";
            case 401 -> "NOT_SIGNED_IN";
            case 403 -> "FORBIDDEN";
            case 404 -> "NOT_FOUND";
            case 405 -> "METHOD_NOT_ALLOWED";
            case 406 -> "NOT_ACCEPTABLE";
            case 409 -> "CONFLICT";
            case 413 -> "TOO_LARGE";
            case 415 -> "UNSUPPORTED_MEDIA_TYPE";
            case 429 -> "TOO_MANY_REQUESTS";
            case 503 -> Busy.CODE;
            default -> status >= 500 ? INTERNAL : "MALFORMED";
        };
    }
}
