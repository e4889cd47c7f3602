/** What an inspector sees of a case: every event with its author, clause and hash, the merged timeline, the export. */
@NullMarked
package org.jianhui.query.inspection;

import org.jspecify.annotations.NullMarked;
