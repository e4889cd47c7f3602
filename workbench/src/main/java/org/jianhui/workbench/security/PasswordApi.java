package org.jianhui.workbench.security;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The own password for clients of the API; the only thing a one-time password is good for there. */
@RestController
@Tag(name = "tokens")
class PasswordApi {

    private final PasswordChange passwords;

    PasswordApi(PasswordChange passwords) {
        this.passwords = passwords;
    }

    record Passwords(
            @NotBlank @Size(max = 100) String login,
            @NotBlank @Size(max = 128) String current,
            @NotBlank @Size(max = 128) String fresh) {

        @Override
        public String toString() {
            return "Passwords";
        }
    }

    @PostMapping("/api/account/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sets the own password by the current or a one-time one; every session and token ends")
    @SecurityRequirements
    void change(@Valid @RequestBody Passwords typed, HttpServletRequest request) {
        @Nullable
        String refusal = typed.fresh().equals(typed.current())
                ? "PASSWORD_UNCHANGED"
                : passwords.refusal(typed.login(), typed.fresh());
        if (refusal != null) {
            throw new PasswordRefused(refusal);
        }
        passwords.change(typed.login(), typed.current(), typed.fresh(), request.getRemoteAddr());
    }
}
