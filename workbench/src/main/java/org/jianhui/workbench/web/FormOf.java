package org.jianhui.workbench.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jianhui.kernel.act.Command;

/**
 * Says on the method that shows an empty form which act the form is for: it opens for whoever may do it, and for nobody else. On
 * the method that takes the form in, where a refused form shows again what only they may see.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(FormOf.Several.class)
public @interface FormOf {

    /** The commands the form can send; the right to one of them suffices. */
    Class<? extends Command>[] value();

    /** The step in the address for which it says so, where one method shows the forms of several; empty for all. */
    String[] at() default {};

    /** One for each step. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Several {

        FormOf[] value();
    }
}
