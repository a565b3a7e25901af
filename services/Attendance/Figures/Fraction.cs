namespace Send.Attendance.Figures;

/// <summary>What a measure counts above and below the line.</summary>
public readonly record struct Fraction(double Numerator, double Denominator);
