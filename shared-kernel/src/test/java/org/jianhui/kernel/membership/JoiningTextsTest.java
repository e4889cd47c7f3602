package org.jianhui.kernel.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jianhui.kernel.rule.CatalogueEntry;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;

/** What someone agreed to must stay what it was: a changed text is a new version, and each version is pinned here. */
@Covers({"P-01", "P-02", "P-03", "P-04", "P-05"})
class JoiningTextsTest {

    @Test
    void every_version_reads_as_it_always_did() {
        assertThat(JoiningTexts.versions())
                .extracting(texts -> texts.version() + " " + hash(texts))
                .containsExactly("joining-2022-06-06 3b8ad4ef9da073d2");
    }

    @Test
    void there_is_one_consent_for_each_purpose_and_ten_duties_and_rights() {
        assertThat(JoiningTexts.versions()).allSatisfy(texts -> {
            assertThat(texts.inOrder()).containsOnlyKeys(ConsentPurpose.values());
            assertThat(texts.dutiesAndRights())
                    .extracting(CatalogueEntry::id)
                    .containsExactly("P-01", "P-02", "P-03", "P-04", "P-05", "P-06", "P-07", "P-08", "P-09", "P-10");
        });
    }

    @Test
    void the_first_version_counts_before_its_first_day_because_there_is_no_earlier_text() {
        assertThat(JoiningTexts.on(LocalDate.of(2022, 6, 1)).version()).isEqualTo("joining-2022-06-06");
    }

    private static String hash(JoiningTexts texts) {
        String all = texts.inOrder()
                + texts.dutiesAndRights().stream().map(CatalogueEntry::quote).collect(Collectors.joining());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
