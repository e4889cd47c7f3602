package org.jianhui.workbench.security;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Bearer tokens for clients of the API. */
@RestController
@Tag(name = "tokens")
class TokenApi {

    private final SignIn signIn;
    private final AccessTokens tokens;

    TokenApi(SignIn signIn, AccessTokens tokens) {
        this.signIn = signIn;
        this.tokens = tokens;
    }

    record Credentials(
            @NotBlank @Size(max = 100) String login,
            @NotBlank @Size(max = 128) String password) {

        @Override
        public String toString() {
            return "Credentials";
        }
    }

    record BearerToken(String token, Instant expiresAt) {}

    @PostMapping("/api/tokens")
    @Operation(summary = "Exchanges an account's login and password for a bearer token")
    @SecurityRequirements
    ResponseEntity<BearerToken> issue(@Valid @RequestBody Credentials typed, HttpServletRequest request) {
        SignIn.Admitted admitted = signIn.attempt(typed.login(), typed.password(), request.getRemoteAddr());
        AccessTokens.Issued issued = tokens.issue(AccessTokens.Kind.BEARER, admitted)
                .orElseThrow(() -> signIn.overtaken(admitted.account(), request.getRemoteAddr()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new BearerToken(issued.secret(), issued.expiresAt()));
    }

    @DeleteMapping("/api/tokens/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revokes the token of this request")
    void revoke(Authentication who) {
        if (who instanceof SignedIn signedIn) {
            tokens.revoke(signedIn.token());
        }
    }
}
