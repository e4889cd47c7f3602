/** Finds cases and papers over all cases a reader may read: by name, by number, by day. */
@NullMarked
package org.jianhui.query.search;

import org.jspecify.annotations.NullMarked;
