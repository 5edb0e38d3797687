# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_school_label_request import UpdateSchoolLabelRequest
from ...models.update_school_label_response import UpdateSchoolLabelResponse
from ...types import Response


def _get_kwargs(
    *,
    body: UpdateSchoolLabelRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=updateSchoolLabel",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UpdateSchoolLabelResponse | None:
    if response.status_code == 200:
        response_200 = UpdateSchoolLabelResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateSchoolLabelResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSchoolLabelRequest,
) -> Response[UpdateSchoolLabelResponse]:
    """Rename a label of the school.

     The label keeps its id. A name that another label has is refused with 353, which brings no id here,
    unlike `addSchoolLabel`; whether a repeat,
    which finds the name at the label itself, answers 1 or 353 is not documented.

    Args:
        body (UpdateSchoolLabelRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateSchoolLabelResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSchoolLabelRequest,
) -> UpdateSchoolLabelResponse | None:
    """Rename a label of the school.

     The label keeps its id. A name that another label has is refused with 353, which brings no id here,
    unlike `addSchoolLabel`; whether a repeat,
    which finds the name at the label itself, answers 1 or 353 is not documented.

    Args:
        body (UpdateSchoolLabelRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateSchoolLabelResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSchoolLabelRequest,
) -> Response[UpdateSchoolLabelResponse]:
    """Rename a label of the school.

     The label keeps its id. A name that another label has is refused with 353, which brings no id here,
    unlike `addSchoolLabel`; whether a repeat,
    which finds the name at the label itself, answers 1 or 353 is not documented.

    Args:
        body (UpdateSchoolLabelRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateSchoolLabelResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSchoolLabelRequest,
) -> UpdateSchoolLabelResponse | None:
    """Rename a label of the school.

     The label keeps its id. A name that another label has is refused with 353, which brings no id here,
    unlike `addSchoolLabel`; whether a repeat,
    which finds the name at the label itself, answers 1 or 353 is not documented.

    Args:
        body (UpdateSchoolLabelRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateSchoolLabelResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
