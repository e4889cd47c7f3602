package org.jianhui.workbench.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jianhui.kernel.document.FileStore;
import org.jianhui.kernel.document.StoredFile;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;

/** Hands stored files out, and has each of them noted in the answer's {@link Look}: a scan or a paper is full of names. */
public final class HandedFiles {

    private final FileStore files;
    private final PersonalData personalData;

    public HandedFiles(FileStore files, PersonalData personalData) {
        this.files = files;
        this.personalData = personalData;
    }

    public Optional<StoredFile> find(String id) {
        return files.find(id);
    }

    /**
     * A file of which nobody wrote down who is in it.
     *
     * @throws org.jianhui.kernel.privacy.PersonErased if its key has been destroyed
     */
    public byte[] read(StoredFile file) {
        return read(file, List.of());
    }

    /**
     * @param subjects the persons named in it
     * @throws org.jianhui.kernel.privacy.PersonErased if its key has been destroyed
     */
    public byte[] read(StoredFile file, Collection<PersonId> subjects) {
        Look.check();
        byte[] content = files.read(file);
        Look.noteFile(file.id(), file.union().value(), subjects, PersonalField.FILE.id());
        return content;
    }

    /** A file whose rows are worked on, or shown masked: nobody looks at it. Who calls this vouches for that; a test lists them. */
    public byte[] readAside(StoredFile file) {
        return files.read(file);
    }

    /** What it was called by who handed it in; part of handing it out. */
    public String name(StoredFile file) {
        return personalData.open(file.name());
    }
}
