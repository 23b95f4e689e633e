using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Fabang.Kernel.Sealing;

/// <summary>
/// Columns that are encrypted at rest. A mapping says <c>property.IsSealed()</c>, and <c>.IsFindable()</c>
/// where equal values must be found: a keyed hash stands beside it, in a shadow property.
/// 《个人信息保护法》第五十一条: encryption and de-identification of personal information.
/// </summary>
public static class SealedColumns
{
    private const string Sealed = "fabang:sealed";
    private const string Findable = "fabang:findable";
    private const string FormerTable = "fabang:sealed-as";

    /// <summary>Encrypts the column. Its place is table and column: a value copied elsewhere does not open.</summary>
    public static PropertyBuilder<string> IsSealed(this PropertyBuilder<string> property) => property.HasAnnotation(Sealed, true);

    /// <inheritdoc cref="IsSealed(PropertyBuilder{string})"/>
    public static PropertyBuilder<string?> IsSealedWhenGiven(this PropertyBuilder<string?> property) => property.HasAnnotation(Sealed, true);

    /// <summary>Adds an indexed column of keyed hashes, so that the value can be looked up by <see cref="WhereSealed"/>.</summary>
    public static PropertyBuilder<T> IsFindable<T>(this PropertyBuilder<T> property) => property.HasAnnotation(Findable, true);

    /// <summary>
    /// A table that was renamed goes on sealing under the name it had: what was sealed before still opens, and its keyed hashes are still found.
    /// </summary>
    public static EntityTypeBuilder<T> SealsAs<T>(this EntityTypeBuilder<T> entity, string formerTable) where T : class =>
        entity.HasAnnotation(FormerTable, formerTable);

    /// <summary>The rows whose sealed and findable column holds exactly this value.</summary>
    public static IQueryable<T> WhereSealed<T>(this IQueryable<T> rows, Expression<Func<T, string?>> column, string value, FabangDb db)
        where T : class
    {
        var name = ((MemberExpression)column.Body).Member.Name;
        var property = db.Model.FindEntityType(typeof(T))!.FindProperty(name)!;
        var hashes = db.House.Keys.Hashes(value, PlaceOf(property));
        var shadow = HashName(name);
        return rows.Where(row => hashes.Contains(EF.Property<string>(row, shadow)));
    }

    internal static string PlaceOf(IReadOnlyProperty property)
    {
        var entity = property.DeclaringType.ContainingEntityType;
        return $"{entity.FindAnnotation(FormerTable)?.Value ?? entity.GetTableName()}.{property.Name}";
    }

    internal static IEnumerable<IProperty> In(IEntityType entity) => entity.GetProperties().Where(property => property.FindAnnotation(Sealed) is not null);

    internal static void Apply(ModelBuilder model, KeyRing keys)
    {
        foreach (var entity in model.Model.GetEntityTypes().ToList())
        {
            foreach (var property in entity.GetProperties().Where(property => property.FindAnnotation(Sealed) is not null).ToList())
            {
                var place = PlaceOf(property);
                property.SetValueConverter(new ValueConverter<string, byte[]>(
                    plain => keys.Seal(plain, place), value => keys.OpenText(value, place)));
                property.SetMaxLength(null);
                if (property.FindAnnotation(Findable) is not null)
                {
                    var hash = entity.AddProperty(HashName(property.Name), typeof(string));
                    hash.SetMaxLength(32);
                    hash.IsNullable = property.IsNullable;
                    entity.AddIndex(hash);
                }
            }
        }
    }

    /// <summary>Keeps the keyed hashes of new and changed rows in step with their values.</summary>
    internal static void FillHashes(FabangDb db)
    {
        foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified))
        {
            foreach (var property in In(entry.Metadata).Where(property => property.FindAnnotation(Findable) is not null))
            {
                FillHash(entry, property, db.House.Keys);
            }
        }
    }

    private static void FillHash(EntityEntry entry, IProperty property, KeyRing keys)
    {
        var value = (string?)entry.Property(property).CurrentValue;
        entry.Property(HashName(property.Name)).CurrentValue = value is null ? null : keys.Hash(value, PlaceOf(property));
    }

    private static string HashName(string property) => property + "Hash";
}
