using Google.Protobuf.Collections;

namespace Send.Attendance.Register.Checks;

/// <summary>
/// The pupils of the blocks of one stream, school by school, that passed as they are: week after week names the same, and they are
/// checked and packed once. Who was sent by a number that is never kept is not remembered either.
/// </summary>
internal sealed class KnownPupils
{
    private const int MostSchools = 512;
    private readonly Dictionary<string, (RepeatedField<string> Pupils, byte[] Packed)> schools = new(StringComparer.Ordinal);

    /// <summary>The pupils as they are packed; null where a school's are not those of its block before.</summary>
    public byte[]? Packed(string school, RepeatedField<string> pupils) =>
        schools.TryGetValue(school, out var known) && known.Pupils.Equals(pupils) ? known.Packed : null;

    public void Add(string school, RepeatedField<string> pupils, byte[] packed)
    {
        if (schools.Count >= MostSchools)
            schools.Clear();
        schools[school] = (pupils, packed);
    }
}
