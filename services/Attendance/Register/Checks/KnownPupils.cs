using Google.Protobuf.Collections;

namespace Send.Attendance.Register.Checks;

/// <summary>
/// The pupils of the blocks of one stream, school by school, that passed as they are: week after week names the same, and they are
/// checked and packed once. Who was sent by a number that is never kept is not remembered either.
/// </summary>
internal sealed class KnownPupils
{
    // Of one stream, some 20 MB.
    private const int MostPupils = 200_000;
    private readonly Dictionary<string, (RepeatedField<string> Pupils, byte[] Packed)> schools = new(StringComparer.Ordinal);
    private int held;

    /// <summary>The pupils as they are packed; null where a school's are not those of its block before.</summary>
    public byte[]? Packed(string school, RepeatedField<string> pupils) =>
        schools.TryGetValue(school, out var known) && known.Pupils.Equals(pupils) ? known.Packed : null;

    public void Add(string school, RepeatedField<string> pupils, byte[] packed)
    {
        if (schools.Remove(school, out var before))
            held -= before.Pupils.Count;
        if (held + pupils.Count > MostPupils)
        {
            schools.Clear();
            held = 0;
        }
        schools.Add(school, (pupils, packed));
        held += pupils.Count;
    }
}
