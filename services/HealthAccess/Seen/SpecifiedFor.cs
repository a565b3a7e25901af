using Send.HealthAccess.Services;

namespace Send.HealthAccess.Seen;

/// <summary>As much of specified provision as figures rest on.</summary>
public readonly record struct SpecifiedFor(string Child, HealthService Service, DateOnly From, DateOnly? To, int ContactsAYear, int? MinutesAYear);
