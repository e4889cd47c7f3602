package org.jianhui.workbench.proof.bundle;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jianhui.workbench.api.BadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 20,000 events, 64 MB of their text, 96 MB of files: so much and no more. */
class BundleBoundsTest {

    @ParameterizedTest
    @ValueSource(ints = {19_999, 20_000})
    void so_many_events_are_bound(int events) {
        assertThatCode(() -> BundleBounds.holdEvents(events, 1)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(longs = {67_108_863, 67_108_864})
    void so_much_text_is_bound(long length) {
        assertThatCode(() -> BundleBounds.holdEvents(1, length)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(longs = {100_663_295, 100_663_296})
    void so_many_bytes_of_files_are_bound(long bytes) {
        assertThatCode(() -> BundleBounds.holdFiles(bytes)).doesNotThrowAnyException();
    }

    @Test
    void one_more_of_either_is_refused() {
        refused(() -> BundleBounds.holdEvents(20_001, 1));
        refused(() -> BundleBounds.holdEvents(1, 67_108_865));
        refused(() -> BundleBounds.holdFiles(100_663_297));
    }

    private static void refused(ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        BadRequest.class,
                        no -> org.assertj.core.api.Assertions.assertThat(no.code())
                                .isEqualTo("BUNDLE_TOO_LARGE"));
    }
}
