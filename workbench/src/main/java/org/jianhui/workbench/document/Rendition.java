package org.jianhui.workbench.document;

import org.jianhui.kernel.document.StoredFile;

/** One of the files of an issued paper. */
record Rendition(String mediaType, long size, String sha256) {

    static Rendition of(StoredFile file) {
        return new Rendition(file.mediaType(), file.size(), file.sha256());
    }
}
