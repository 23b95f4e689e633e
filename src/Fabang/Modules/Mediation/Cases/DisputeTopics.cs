namespace Fabang.Modules.Mediation.Cases;

/// <summary>Which dispute type a topic of the front door is, so that nobody chooses twice.</summary>
public static class DisputeTopics
{
    private static readonly Dictionary<string, DisputeType> Types = new(StringComparer.Ordinal)
    {
        ["divorce"] = DisputeType.Family,
        ["custody"] = DisputeType.Family,
        ["couple-property"] = DisputeType.Family,
        ["betrothal"] = DisputeType.Family,
        ["domestic-violence"] = DisputeType.Family,
        ["inheritance"] = DisputeType.Family,
        ["elders"] = DisputeType.Family,
        ["guardianship"] = DisputeType.Family,
        ["wages"] = DisputeType.MigrantWages,
        ["dismissal"] = DisputeType.Labour,
        ["labour-contract"] = DisputeType.Labour,
        ["social-insurance"] = DisputeType.Labour,
        ["work-injury"] = DisputeType.Labour,
        ["working-time"] = DisputeType.Labour,
        ["private-lending"] = DisputeType.Contracts,
        ["guarantees"] = DisputeType.Contracts,
        ["breach"] = DisputeType.Contracts,
        ["service-contracts"] = DisputeType.Contracts,
        ["sale-of-goods"] = DisputeType.Contracts,
        ["construction"] = DisputeType.Contracts,
        ["farm-contracts"] = DisputeType.Land,
        ["renting"] = DisputeType.Homes,
        ["buying"] = DisputeType.Homes,
        ["title"] = DisputeType.Homes,
        ["property-management"] = DisputeType.PropertyManagement,
        ["neighbours"] = DisputeType.Neighbours,
        ["demolition"] = DisputeType.Expropriation,
        ["rural-land"] = DisputeType.Land,
        ["traffic"] = DisputeType.Traffic,
        ["injury"] = DisputeType.Damages,
        ["assault"] = DisputeType.Damages,
        ["medical"] = DisputeType.Medical,
        ["school"] = DisputeType.Damages,
        ["reputation"] = DisputeType.Damages,
        ["property-damage"] = DisputeType.Damages,
        ["goods"] = DisputeType.Consumption,
        ["online-shopping"] = DisputeType.OnlineTrade,
        ["prepaid"] = DisputeType.Consumption,
        ["decoration"] = DisputeType.Consumption,
        ["partnership"] = DisputeType.Business,
    };

    /// <returns>Null where the topic says nothing of it.</returns>
    public static DisputeType? TypeOf(string topic) => Types.TryGetValue(topic, out var type) ? type : null;
}
