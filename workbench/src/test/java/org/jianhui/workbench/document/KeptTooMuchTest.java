package org.jianhui.workbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jianhui.kernel.document.KeptFiles;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.KeptFileId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.multipart.MultipartFile;

/** A photo that could not be kept is said beside its field: evidence must not be missing without a word. */
class KeptTooMuchTest {

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYAAAAAIAAVSiT18AAAAASUVORK5CYII=");

    private final MapBindingResult errors = new MapBindingResult(Map.of(), "form");

    @Test
    void all_that_fits_is_kept_without_an_error() {
        assertThat(chosen(3, 3).keep(errors)).hasSize(3);
        assertThat(errors.hasErrors()).isFalse();
    }

    @Test
    void what_does_not_fit_is_an_error_of_its_field() {
        assertThat(chosen(4, 3).keep(errors)).hasSize(3);
        assertThat(errors.getFieldErrors("photos"))
                .singleElement()
                .satisfies(error -> assertThat(error.getCode()).isEqualTo("FILES_NOT_ALL_KEPT"));
    }

    private static ChosenFiles chosen(int files, int room) {
        List<MultipartFile> photos = IntStream.range(0, files)
                .<MultipartFile>mapToObj(n -> new MockMultipartFile("photos", n + ".png", "image/png", PICTURE))
                .toList();
        return new ChosenFiles(
                "photos",
                true,
                photos,
                List.of(),
                new Room(room),
                new ChosenFiles.Owner(AccountId.random(), PersonId.random(), RequestId.random()));
    }

    /** Keeps the newest files only, as many as it has room for. */
    private static final class Room implements KeptFiles {

        private final Map<KeptFileId, KeptFile> files = new LinkedHashMap<>();
        private final int room;

        private Room(int room) {
            this.room = room;
        }

        @Override
        public KeptFile keep(AccountId account, PersonId holder, RequestId origin, String name, byte[] content) {
            KeptFile file = new KeptFile(KeptFileId.random(), name, content.length);
            files.put(file.id(), file);
            if (files.size() > room) {
                files.remove(files.keySet().iterator().next());
            }
            return file;
        }

        @Override
        public List<KeptFile> find(AccountId account, Collection<KeptFileId> ids) {
            return ids.stream().filter(files::containsKey).map(files::get).toList();
        }

        @Override
        public byte[] read(AccountId account, KeptFileId id) {
            return new byte[0];
        }

        @Override
        public void forget(AccountId account, Collection<KeptFileId> ids) {
            files.keySet().removeAll(ids);
        }
    }
}
