package org.jianhui.kernel.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The stable name under which an event is stored: {@code capability.event-in-past-tense}, never a Java name. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {

    String value();

    /** Raised when the stored form changes; older revisions are lifted by an upcaster, or are among {@link #reads}. */
    int revision() default 1;

    /** Older revisions that are read as they stand, since all their fields are still among the event's own. */
    int[] reads() default {};
}
