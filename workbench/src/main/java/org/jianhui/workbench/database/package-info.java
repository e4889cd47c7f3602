/** The database under the application: an embedded, durable PostgreSQL that outlives crashes, or an external one. */
@NullMarked
package org.jianhui.workbench.database;

import org.jspecify.annotations.NullMarked;
