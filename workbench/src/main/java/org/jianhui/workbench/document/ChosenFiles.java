package org.jianhui.workbench.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.document.FileStore;
import org.jianhui.kernel.document.KeptFiles;
import org.jianhui.kernel.document.KeptFiles.KeptFile;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.KeptFileId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.web.FormFiles;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.multipart.MultipartFile;

/**
 * The files of one field of a page's form: chosen just now, or kept from when the form was refused (ADR 0100). Declare it as
 * a parameter named like the field. In a field for one file the one chosen now takes the place of the one kept, and more than
 * one at once is refused, {@code ONE_FILE_ONLY}; in a field for {@link Several} they come together.
 */
public final class ChosenFiles implements FormFiles {

    /** On the parameter: the field takes several files. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Several {}

    /** One file, read when it is needed. */
    record File(String name, Supplier<byte[]> content) {}

    /** Whose form it is. */
    record Owner(AccountId account, PersonId person, RequestId request) {}

    private final String field;
    private final boolean several;
    private final List<MultipartFile> chosen;
    private final List<KeptFileId> waiting;
    private final List<KeptFileId> named;
    private final KeptFiles kept;
    private final Owner owner;

    /**
     * @param waiting the kept files that the form still names
     */
    ChosenFiles(
            String field,
            boolean several,
            List<MultipartFile> chosen,
            List<KeptFileId> waiting,
            KeptFiles kept,
            Owner owner) {
        this.field = field;
        this.several = several;
        this.chosen = chosen.stream().filter(file -> !isNone(file)).toList();
        this.waiting = several || this.chosen.isEmpty() ? waiting : List.of();
        this.named = waiting;
        this.kept = kept;
        this.owner = owner;
    }

    @Override
    public String field() {
        return field;
    }

    public boolean isEmpty() {
        return chosen.isEmpty() && waiting.isEmpty();
    }

    /** Makes it an error of the field when there is no file: {@code SCAN_MISSING}. */
    public void require(BindingResult errors) {
        if (isEmpty()) {
            refuse(errors, "SCAN_MISSING");
        }
    }

    private void refuse(BindingResult errors, String code) {
        String[] codes = {code};
        errors.addError(new FieldError(errors.getObjectName(), field, null, false, codes, null, null));
    }

    private boolean areTooMany() {
        return !several && chosen.size() + waiting.size() > 1;
    }

    /**
     * @throws Conflict {@code KEPT_FILE_GONE} if one waited too long
     * @throws BadRequest {@code ONE_FILE_ONLY} if there are several in a field of one: none is dropped without a word
     */
    List<File> files() {
        if (areTooMany()) {
            throw new BadRequest("ONE_FILE_ONLY", field);
        }
        List<File> files = new ArrayList<>();
        kept.find(owner.account(), waiting).forEach(file -> files.add(new File(file.name(), () -> opened(file.id()))));
        if (files.size() < waiting.size()) {
            throw new Conflict("KEPT_FILE_GONE", "a file of the form does not wait any more");
        }
        chosen.forEach(file -> files.add(new File(nameOf(file), () -> content(file))));
        return files;
    }

    @Override
    public List<KeptFile> keep(BindingResult errors) {
        List<KeptFileId> all = new ArrayList<>(waiting);
        for (MultipartFile file : chosen) {
            byte[] content = content(file);
            if (AttachmentIntake.isAllowed(content)) {
                all.add(kept.keep(owner.account(), owner.person(), owner.request(), nameOf(file), content)
                        .id());
            }
        }
        List<KeptFile> waits = kept.find(owner.account(), all);
        if (waits.size() < Set.copyOf(all).size()) {
            refuse(errors, "FILES_NOT_ALL_KEPT");
        }
        if (areTooMany() && !errors.hasFieldErrors(field)) {
            refuse(errors, "ONE_FILE_ONLY");
        }
        return waits;
    }

    @Override
    public void forget() {
        kept.forget(owner.account(), named);
    }

    private byte[] opened(KeptFileId id) {
        return kept.read(owner.account(), id);
    }

    /** What a browser sends for a field in which nothing was chosen. */
    private static boolean isNone(MultipartFile file) {
        return file.isEmpty() && String.valueOf(file.getOriginalFilename()).isEmpty();
    }

    /** One byte more than allowed is enough to be refused; the rest is not read. */
    public static byte[] content(MultipartFile file) {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(FileStore.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's own name without any path, at most 120 characters. */
    public static String nameOf(MultipartFile file) {
        String claimed = file.getOriginalFilename();
        String name =
                claimed == null ? "" : claimed.replaceAll("^.*[/\\\\]", "").replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        return name.isBlank() ? "file" : name.substring(0, Math.min(120, name.length()));
    }
}
