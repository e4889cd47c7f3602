package org.jianhui.kernel.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Vectors of FIPS 180-4's examples, and of nothing at all. */
class Sha256Test {

    @Test
    void is_that_of_the_standard() {
        assertThat(Sha256.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Sha256.hex(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void a_text_is_its_utf_8() {
        assertThat(Sha256.of("工会")).isEqualTo(Sha256.of("工会".getBytes(StandardCharsets.UTF_8)));
    }
}
