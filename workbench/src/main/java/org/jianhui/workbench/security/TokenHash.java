package org.jianhui.workbench.security;

import org.jianhui.kernel.digest.Sha256;

/** SHA-256 of a random 256-bit token, in hex: what the database knows of it. */
record TokenHash(String hex) {

    static TokenHash of(String secret) {
        return new TokenHash(Sha256.hex(secret));
    }
}
