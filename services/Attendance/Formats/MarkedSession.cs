namespace Send.Attendance.Formats;

/// <summary>Where a mark of a file belongs.</summary>
internal readonly record struct MarkedSession(string Area, string School, string Pupil, DateOnly Monday, int Session);
