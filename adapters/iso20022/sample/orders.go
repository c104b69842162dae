package sample

// mendOrders makes random orders such as somebody could mean: more than nothing,
// no more than all of a holding, not over before they were written.
func mendOrders(root *Element) {
	day := root.find("MsgId/CreDtTm").Text[:len("2006-01-02")]
	orders := root.child("MltplOrdrDtls")
	put(orders, "ReqdFutrTradDt", day)
	if expiry := orders.child("XpryDtTm"); expiry != nil {
		put(expiry, "Dt", day)
		put(expiry, "DtTm", day+"T23:59:59Z")
	}
	var amounts []string
	for _, order := range orders.all("IndvOrdrDtls") {
		if a := order.child("SttlmAmt"); a != nil {
			amounts = append(amounts, a.Text)
		}
		mendQuantities(order)
	}
	put(orders, "TtlSttlmAmt", sum(amounts))
}

func mendQuantities(e *Element) {
	switch e.Name {
	case "UnitsNb", "Unit", "FaceAmt", "AmtsdVal":
		e.Text = "150.25"
	case "DgtlTknUnit":
		e.Text = "1500.000000000000000001"
	case "HldgsRedRate":
		e.Text = "33.25"
	case "OthrId":
		if t := e.find("Tp/Cd"); t != nil && t.Text == "DTID" {
			put(e, "Id", "4H95J0R2X")
		}
	}
	for _, child := range e.Children {
		mendQuantities(child)
	}
}
