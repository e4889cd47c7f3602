/** The election case as people read it: where it stands and why, its lists, notices and objections; now or as of any moment. */
@NullMarked
package org.jianhui.query.election;

import org.jspecify.annotations.NullMarked;
