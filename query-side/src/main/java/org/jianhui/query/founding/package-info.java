/** The founding as people read it: where it stands and why, its papers, group and registrations; now or as of any moment. */
@NullMarked
package org.jianhui.query.founding;

import org.jspecify.annotations.NullMarked;
