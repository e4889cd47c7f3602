package org.jianhui.workbench.web;

import java.util.List;
import org.jianhui.kernel.document.KeptFiles.KeptFile;
import org.springframework.validation.BindingResult;

/** The files of one field of a form, as far as the form has to know of them. */
public interface FormFiles {

    /** The field's name in the form. */
    String field();

    /**
     * After a refusal: keeps what was chosen; what waits now, to be shown in the form. Where less waits than was chosen, because it
     * is more than an account may keep, that is an error of the field.
     */
    List<KeptFile> keep(BindingResult errors);

    /** Within the act's transaction: what waited has been handed in, or is not wanted any more. */
    void forget();
}
